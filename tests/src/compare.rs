//! What two databases must have in common.

use crate::world::Question;
use postgres::Client;

/// The answers to the questions, in their order.
pub fn answers(client: &mut Client, questions: &[Question]) -> Vec<bool> {
    const ASK: &str = "SELECT harness_rbac.has_permission(p, s, r, w, a::jsonb, t)
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
             WITH ORDINALITY AS q (p, s, r, w, a, t, n) ORDER BY n";
    let column = |f: fn(&Question) -> Option<String>| questions.iter().map(f).collect::<Vec<_>>();
    let arguments = [
        column(|q| Some(q.permission.clone())),
        column(|q| Some(q.scope.clone())),
        column(|q| q.resource.clone()),
        column(|q| Some(q.principal.clone())),
        column(|q| q.attributes.as_ref().map(ToString::to_string)),
        column(|q| q.resource_type.clone()),
    ];
    let arguments = arguments.each_ref().map(|column| column as &(dyn postgres::types::ToSql + Sync));
    client.query(ASK, &arguments).unwrap().iter().map(|row| row.get(0)).collect()
}

/// Every row of every table (`r`), or where the sequences (`S`) stand.
pub fn contents(client: &mut Client, kind: &str) -> Vec<(String, String)> {
    let names = "SELECT relname::text FROM pg_class
                  WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind::text = $1 ORDER BY 1";
    let names: Vec<String> = client.query(names, &[&kind]).unwrap().iter().map(|row| row.get(0)).collect();
    let what = if kind == "S" { "last_value" } else { "t.*" };
    let content = |name: String| {
        let sql = format!(
            "SELECT coalesce(string_agg(r::text, E'\\n' ORDER BY r::text), '') FROM (SELECT {what} FROM harness_rbac.{name} t) r"
        );
        let content = client.query_one(&sql, &[]).unwrap().get(0);
        (name, content)
    };
    names.into_iter().map(content).collect()
}
