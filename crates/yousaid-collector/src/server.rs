//! The listening socket, and an orderly end.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::rt::TokioTimer;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tower::Layer as _;

use crate::Collector;
use crate::Config;
use crate::Error;
use crate::Limits;
use crate::app;
use crate::drafts;
use crate::rate::Peer;
use crate::write_timeout::WriteTimeout;

/// A collector that is open and listens.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    collector: Collector,
    config: Config,
}

impl Server {
    /// Opens the collector and starts to listen: from here on connections wait to be served.
    ///
    /// # Errors
    ///
    /// As [`Collector::open`], and when the address is not free.
    pub async fn bind(config: Config) -> Result<Self, Error> {
        let failed = |error: std::io::Error| {
            let help = match error.kind() {
                std::io::ErrorKind::AddrInUse => {
                    " (another program does, perhaps another collector: choose another port)"
                }
                _ => "",
            };
            Error::because(format!("can't listen on {}{help}", config.listen), error)
        };
        // First the port: a second collector by mistake must not touch the database of the first.
        let listener = TcpListener::bind(config.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let collector = Collector::open(&config).await?;
        Ok(Self { listener, address, collector, config })
    }

    /// The address that it listens on; with the port that was found when 0 was asked for.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What can be answered here: the title and the address on this server, sorted by address.
    #[must_use]
    pub fn surveys(&self) -> Vec<(String, String)> {
        let titles = self.collector.catalog().titles().into_iter();
        let mut all: Vec<_> = titles.map(|(title, id)| (title, format!("/s/{id}"))).collect();
        all.sort_by(|one, other| one.1.cmp(&other.1));
        all
    }

    /// Serves until `stop` is done, then ends the requests under way and closes the database.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let router = app(self.collector.clone(), &self.config);
        tracing::info!(address = %self.address, "listening");
        let collector = self.collector.clone();
        let hooks = tokio::spawn(async move { collector.tell_hooks().await });
        let swept = tokio::spawn(drafts::sweep(self.collector.clone()));
        accept(self.listener, &router, &self.config.limits, stop).await;
        // What is being told at this moment is told again, by the same id.
        hooks.abort();
        swept.abort();
        self.collector.close().await;
    }
}

/// Serves connections until `stop` is done, and then until those under way are done or time is up.
///
/// Not axum's own server: that one waits for ever for a request's headers, and for an answer to be taken, and takes on
/// any number of connections, so a few lines of script hold it up.
async fn accept(listener: TcpListener, router: &Router, limits: &Limits, stop: impl Future<Output = ()>) {
    let mut stop = pin!(stop);
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(limits.connections.min(Semaphore::MAX_PERMITS)));
    let mut connections = JoinSet::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.headers);
    loop {
        let next = async {
            // Without a place nobody is accepted; who comes meanwhile waits in the system's queue.
            let place = Arc::clone(&places).acquire_owned().await;
            (place, accept_one(&listener).await)
        };
        tokio::select! {
            () = &mut stop => break,
            // Lets go of what is over.
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
            (place, (stream, peer)) = next => {
                let service = TowerToHyperService::new(Extension(peer).layer(router.clone()));
                let stream = TokioIo::new(WriteTimeout::new(stream, limits.stalled));
                let connection = graceful.watch(http.serve_connection(stream, service));
                connections.spawn(async move {
                    // A connection that breaks off is the other side's to mend: it will send again.
                    let _ = connection.await;
                    drop(place);
                });
            }
        }
    }
    drop(listener);
    tracing::info!("stopping");
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(limits.shutdown) => {
            tracing::warn!("requests under way were cut off; their devices will send again");
        }
    }
}

/// The next connection. Errors pass: of one connection, or for want of file handles.
async fn accept_one(listener: &TcpListener) -> (TcpStream, Peer) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                if let Err(cause) = stream.set_nodelay(true) {
                    tracing::debug!(%cause, "small packets will be delayed");
                }
                return (stream, Peer(peer.ip()));
            }
            Err(cause) => {
                tracing::warn!(%cause, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// Serves until the process is told to stop, by `SIGTERM` or Ctrl-C.
///
/// # Errors
///
/// As [`Server::bind`].
pub async fn serve(config: Config) -> Result<(), Error> {
    let stop = stop_signal()?;
    Server::bind(config).await?.run(stop).await;
    Ok(())
}

/// Done when the process is told to stop, by `SIGTERM` or Ctrl-C; for [`Server::run`].
///
/// # Errors
///
/// When signals can't be waited for.
#[cfg(unix)]
pub fn stop_signal() -> Result<impl Future<Output = ()> + Send + 'static, Error> {
    use tokio::signal::unix;

    let failed = |error| Error::because("can't wait for signals", error);
    let mut terminate = unix::signal(unix::SignalKind::terminate()).map_err(failed)?;
    let mut interrupt = unix::signal(unix::SignalKind::interrupt()).map_err(failed)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Done when the process is told to stop, by Ctrl-C; for [`Server::run`].
///
/// # Errors
///
/// When signals can't be waited for.
#[cfg(not(unix))]
pub fn stop_signal() -> Result<impl Future<Output = ()> + Send + 'static, Error> {
    Ok(async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!(cause = %error, "can't wait for Ctrl-C");
            std::future::pending::<()>().await;
        }
    })
}
