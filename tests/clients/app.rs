//! The delivery application with tokio-postgres: each transaction acts for one principal.
//!
//! Steps come on standard input and outcomes go to standard output, a JSON object a line.

use serde::Deserialize;
use serde_json::{Value, json};
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Config, Error, NoTls, Transaction};

#[derive(Deserialize)]
struct Step {
    connection: usize,
    principal: Option<String>,
    token: Option<String>,
    action: String,
    arguments: Vec<String>,
    end: String,
}

const LIST: &str = "SELECT 'connector ' || identifier FROM connectors
    UNION ALL SELECT 'environment ' || identifier FROM environments
    UNION ALL SELECT 'pipeline ' || identifier FROM pipelines ORDER BY 1";
const CREATE: &str = "INSERT INTO environments (scope_id, identifier, type) VALUES (harness_rbac.scope_id($1), $2, $3)";
const EDIT: &str = "UPDATE environments SET type = $3 WHERE scope_id = harness_rbac.scope_id($1) AND identifier = $2";
const DELETE: &str = "DELETE FROM environments WHERE scope_id = harness_rbac.scope_id($1) AND identifier = $2";

// A pooler in transaction mode hands a prepared statement to whoever comes next. The methods with `typed` in their names
// prepare none; they want the types of the parameters instead.

async fn list(transaction: &Transaction<'_>) -> Result<Value, Error> {
    let rows = transaction.query_typed(LIST, &[]).await?;
    Ok(json!(rows.iter().map(|row| row.get(0)).collect::<Vec<String>>()))
}

async fn change(transaction: &Transaction<'_>, sql: &str, arguments: &[String]) -> Result<Value, Error> {
    let typed: Vec<_> = arguments.iter().map(|argument| (argument as _, Type::TEXT)).collect();
    Ok(json!(transaction.execute_typed(sql, &typed).await?))
}

/// The first statement of a transaction says for whom it acts. Without it there is nothing to see.
async fn bind(transaction: &Transaction<'_>, step: &Step) -> Result<(), Error> {
    if let Some(principal) = &step.principal {
        transaction.query_typed("SELECT harness_rbac.begin_session($1)", &[(principal, Type::TEXT)]).await?;
    }
    if let Some(token) = &step.token {
        transaction.query_typed("SELECT harness_rbac.authenticate($1)", &[(token, Type::TEXT)]).await?;
    }
    Ok(())
}

async fn run(client: &mut Client, step: &Step, outcome: &mut Value) -> Result<(), Error> {
    let transaction = client.transaction().await?;
    bind(&transaction, step).await?;
    let whom = "SELECT harness_rbac.current_principal(), pg_backend_pid()";
    let whom = transaction.query_typed_one(whom, &[]).await?;
    outcome["acts_for"] = json!(whom.get::<_, Option<String>>(0));
    outcome["backend"] = json!(whom.get::<_, i32>(1));
    match step.action.as_str() {
        "list" => outcome["saw"] = list(&transaction).await?,
        "create" => outcome["rows"] = change(&transaction, CREATE, &step.arguments).await?,
        "edit" => outcome["rows"] = change(&transaction, EDIT, &step.arguments).await?,
        "delete" => outcome["rows"] = change(&transaction, DELETE, &step.arguments).await?,
        action => panic!("unknown action {action}"),
    }
    if step.end == "rollback" { transaction.rollback().await } else { transaction.commit().await }
}

/// Where the server or the pooler is, say PGHOST, PGPORT, PGDATABASE and PGUSER.
async fn connect() -> Result<Client, Error> {
    let variable = |name| std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    let (client, connection) = Config::new()
        .host(variable("PGHOST"))
        .port(variable("PGPORT").parse().expect("a port"))
        .dbname(variable("PGDATABASE"))
        .user(variable("PGUSER"))
        .connect(NoTls)
        .await?;
    tokio::spawn(connection);
    Ok(client)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mut clients = [connect().await?, connect().await?];
    for line in std::io::stdin().lines() {
        let step: Step = serde_json::from_str(&line.expect("a line")).expect("a step");
        let mut outcome = json!({});
        // An error rolls the transaction back.
        if let Err(error) = run(&mut clients[step.connection], &step, &mut outcome).await {
            let Some(code) = error.code() else { return Err(error) };
            outcome["error"] = json!(code.code());
        }
        println!("{outcome}");
    }
    Ok(())
}
