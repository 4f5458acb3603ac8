//! The listening socket, and an orderly end.

use std::future::Future;
use std::net::SocketAddr;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::Collector;
use crate::Config;
use crate::Error;
use crate::app;

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
        let failed = |error| Error::because(format!("can't listen on {}", config.listen), error);
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

    /// Serves until `stop` is done, then ends the requests under way and closes the database.
    ///
    /// # Errors
    ///
    /// When the socket fails.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), Error> {
        let router = app(self.collector.clone(), &self.config);
        let (stopping, stopped) = oneshot::channel::<()>();
        let signal = async move {
            stop.await;
            tracing::info!("stopping");
            // Nobody listens any more only if the socket failed meanwhile.
            let _ = stopping.send(());
        };
        let grace = self.config.limits.shutdown;
        let deadline = async move {
            match stopped.await {
                Ok(()) => tokio::time::sleep(grace).await,
                Err(_) => std::future::pending().await,
            }
        };
        tracing::info!(address = %self.address, "listening");
        let result = tokio::select! {
            result = axum::serve(self.listener, router).with_graceful_shutdown(signal) => result,
            () = deadline => {
                tracing::warn!("requests under way were cut off; their devices will send again");
                Ok(())
            }
        };
        self.collector.close().await;
        result.map_err(|error| Error::because("the server failed", error))
    }
}

/// Serves until the process is told to stop, by `SIGTERM` or Ctrl-C.
///
/// # Errors
///
/// As [`Server::bind`] and [`Server::run`].
pub async fn serve(config: Config) -> Result<(), Error> {
    let stop = stop_signal()?;
    Server::bind(config).await?.run(stop).await
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
