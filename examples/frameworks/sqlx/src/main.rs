//! Drafts of the documents application with sqlx: a request a line comes in, an answer a line goes out, as JSON.

mod acting;

use acting::{Acting, NobodyBound, query, sqlstate};
use futures_util::TryStreamExt;
use futures_util::future::try_join;
use serde::Deserialize;
use serde_json::{Value, json};
use sqlx::{Acquire, Error, PgConnection, Row};
use std::time::Duration;

#[derive(Deserialize)]
struct Request {
    r#do: String,
    principal: Option<String>,
    #[serde(default)]
    author: String,
    #[serde(default)]
    other: String,
}

/// For whom this transaction acts, and whose drafts it sees.
async fn seen(connection: &mut PgConnection) -> Result<Value, Error> {
    let whom = query("SELECT harness_rbac.current_principal()").fetch_one(&mut *connection).await?;
    let drafts = query("SELECT author FROM drafts").fetch_all(connection).await?;
    let authors: Vec<String> = drafts.iter().map(|draft| draft.get(0)).collect();
    Ok(json!({"principal": whom.get::<Option<String>, _>(0), "authors": authors}))
}

async fn add(connection: &mut PgConnection, author: &str) -> Result<(), Error> {
    query("INSERT INTO drafts (organization_id, author, title) VALUES ('a0000000-0000-4000-8000-000000000001', $1, 'one more')")
        .bind(author.to_owned())
        .execute(connection)
        .await
        .map(drop)
}

async fn show(acting: &Acting, principal: &str) -> Result<Value, Error> {
    let mut transaction = acting.begin(principal).await?;
    let outcome = seen(&mut transaction).await?;
    transaction.commit().await?;
    Ok(outcome)
}

async fn handle(acting: &Acting, request: &Request) -> Result<Value, Error> {
    let principal = request.principal.as_deref().unwrap_or_default();
    match request.r#do.as_str() {
        "show" => show(acting, principal).await,
        // Two requests at once.
        "together" => {
            let (one, other) = try_join(show(acting, principal), show(acting, &request.other)).await?;
            Ok(json!({"both": [one, other]}))
        }
        "write" => {
            let mut transaction = acting.begin(principal).await?;
            add(&mut transaction, &request.author).await?;
            let outcome = seen(&mut transaction).await?;
            transaction.commit().await?;
            Ok(outcome)
        }
        "savepoint" => {
            let mut transaction = acting.begin(principal).await?;
            let mut inner = transaction.begin().await?;
            let caught = add(&mut inner, &request.author).await.err().and_then(|error| sqlstate(&error));
            inner.rollback().await?;
            let mut outcome = seen(&mut transaction).await?;
            outcome["caught"] = json!(caught);
            transaction.commit().await?;
            Ok(outcome)
        }
        // The first of many, and then no more: the rest is not looked at.
        "stream" => {
            let mut transaction = acting.begin(principal).await?;
            let mut drafts = query("SELECT author FROM drafts").fetch(&mut *transaction);
            let first = drafts.try_next().await?.map(|draft| draft.get::<String, _>(0));
            Ok(json!({"authors": Vec::from_iter(first)}))
        }
        "retry" => {
            acting
                .retrying(principal, |transaction, attempt| {
                    Box::pin(async move {
                        if attempt == 1 {
                            query("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$").execute(&mut **transaction).await?;
                        }
                        let mut outcome = seen(transaction).await?;
                        outcome["attempt"] = json!(attempt);
                        Ok(outcome)
                    })
                })
                .await
        }
        "beneath" => Ok(json!({"authors": acting.beneath().await?})),
        "vanish" => {
            let mut transaction = acting.begin(principal).await?;
            println!("{}", seen(&mut transaction).await?);
            tokio::time::sleep(Duration::from_secs(60)).await;
            Ok(Value::Null)
        }
        // Nobody said for whom: this is an error before the database is asked.
        _ => acting.begin("").await.map(|_| Value::Null),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let acting = Acting::connect();
    for line in std::io::stdin().lines() {
        let request: Request = serde_json::from_str(&line.expect("a line")).expect("a request");
        let answer = match handle(&acting, &request).await {
            Ok(outcome) => outcome,
            Err(Error::Configuration(error)) if error.is::<NobodyBound>() => json!({"error": "NobodyBound"}),
            Err(error) => json!({"error": sqlstate(&error).ok_or(error)?}),
        };
        println!("{answer}");
    }
    Ok(())
}
