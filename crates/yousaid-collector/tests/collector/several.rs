//! Several collectors on one database, each with connections and a memory of its own: how it scales out.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use axum::http::header;
use futures::future::join;
use serde_json::json;
use yousaid_collector::links;

use crate::support::Place;
use crate::support::Service;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::response;

on_every_database! {
    async fn a_response_that_reaches_both_at_once_is_one_row_with_one_receipt(place: Place) {
        let (one, other) = (place.open().await, place.open().await);
        for _ in 0..20 {
            let response = response();
            let (first, second) = join(one.deliver(&response), other.deliver(&response)).await;
            assert!(first.status.is_success() && second.status.is_success(), "{} {}", first.text(), second.text());
            assert_eq!(first.json(), second.json());
        }
        assert_eq!(one.stored().await.len(), 20);
        assert_eq!(other.stored().await, one.stored().await);
    }

    async fn what_one_has_stored_is_changed_and_withdrawn_through_the_other(place: Place) {
        let mut amendable = definition("1");
        amendable["amend"] = json!(true);
        place.write("surveys/doors.json", &amendable.to_string());
        let (one, other) = (place.open().await, place.open().await);
        let mut first = response();
        first["survey"]["hash"] = json!(hash_of(&amendable));
        let receipt = one.deliver(&first).await.json();
        let mut changed = first.clone();
        changed["sequence"] = json!(2);
        changed["code"] = receipt["code"].clone();
        let reply = other.deliver(&changed).await;
        assert_eq!((reply.status, &reply.json()["reference"]), (StatusCode::OK, &receipt["reference"]));
        let id = first["id"].as_str().unwrap();
        let withdraw = |service: &Service| {
            let request = Request::delete(format!("/v1/surveys/doors/responses/{id}"))
                .header("amend-code", receipt["code"].as_str().unwrap())
                .body(Body::empty())
                .unwrap();
            let service = service.clone();
            async move { service.send(request).await.status }
        };
        assert_eq!(join(withdraw(&one), withdraw(&other)).await, (StatusCode::OK, StatusCode::OK));
        assert_eq!(other.deliver(&first).await.code(), "withdrawn");
        assert_eq!(one.stored().await.len(), 0);
    }

    async fn a_one_time_link_that_is_used_at_both_at_once_counts_once(place: Place) {
        place.write("surveys/collector.json", &json!({"surveys": {"doors": {"links": true}}}).to_string());
        let made = links(&place.config, "doors", 20, None).await.unwrap();
        let (one, other) = (place.open().await, place.open().await);
        let deliver = async |service: &Service, token: &str| {
            let response = response();
            let path = format!("/l/{token}/v1/surveys/doors/responses/{}", response["id"].as_str().unwrap());
            let request = Request::put(path).header(header::CONTENT_TYPE, "application/json");
            service.send(request.body(Body::from(response.to_string())).unwrap()).await.status
        };
        for token in &made {
            let sent = join(deliver(&one, token), deliver(&other, token)).await;
            assert_eq!(sent, (StatusCode::CREATED, StatusCode::CREATED));
        }
        assert_eq!(one.stored().await.len(), 20);
        let held = one.download("/v1/surveys/doors/held").await;
        assert_eq!(held, json!({"held": 20, "reasons": {"used-link": 20}}).to_string());
    }
}

/// As a database that isolates transactions wholly, or is spread over several machines, asks for it.
#[cfg(postgres_tests)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn transactions_that_cannot_be_put_in_order_are_begun_anew() {
    use sqlx::Connection as _;

    sqlx::any::install_default_drivers();
    let place = Place::on_postgres().await;
    place.write("surveys/collector.json", &json!({"surveys": {"doors": {"most_responses": 15}}}).to_string());
    // Tables first; then every transaction on this database is serializable.
    place.open().await.collector.close().await;
    let mut connection = sqlx::AnyConnection::connect(&place.config.database).await.unwrap();
    let name = place.config.database.rsplit('/').next().unwrap().split('?').next().unwrap();
    let set = format!("ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'");
    sqlx::raw_sql(sqlx::AssertSqlSafe(set)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let (one, other) = (place.open().await, place.open().await);
    let sent: Vec<_> = (0..30)
        .map(|number| {
            let service = if number % 2 == 0 { one.clone() } else { other.clone() };
            tokio::spawn(async move {
                let response = response();
                // A device sends again when it is asked to.
                loop {
                    let reply = service.deliver(&response).await;
                    if reply.status != StatusCode::SERVICE_UNAVAILABLE {
                        return reply.status;
                    }
                    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                }
            })
        })
        .collect();
    for status in sent {
        assert!(status.await.unwrap().is_success());
    }
    assert_eq!(one.stored().await.len(), 15);
}
