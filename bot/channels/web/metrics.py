"""What is counted, as Prometheus text. One registry an application, so that two in one process do not meet."""

from collections.abc import Iterator, Mapping

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import CounterMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.registry import Collector

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)

MEDIA_TYPE = CONTENT_TYPE_PLAIN_0_0_4


class Metrics:
    """Requests by route and status, their duration by route, turns answered, and messages that a language lacked.

    `fallbacks` are those of `Wording`: by language and message.
    """

    def __init__(self, fallbacks: Mapping[tuple[str, str], int]) -> None:
        self.registry = CollectorRegistry()
        self.registry.register(_Fallbacks(fallbacks))
        self._requests = Counter(
            "seatwise_requests", "Requests answered.", ("method", "route", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "seatwise_request_seconds",
            "How long a request took.",
            ("method", "route"),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.turns = Counter("seatwise_turns", "Turns answered, repeats included.", registry=self.registry)
        self.conversations = Counter("seatwise_conversations", "Conversations begun.", registry=self.registry)
        self.faults = Counter("seatwise_faults", "Requests that met an unexpected error.", registry=self.registry)

    def of(self, method: str, route: str) -> "RouteMetrics":
        """The counters of one route, found once."""
        return RouteMetrics(self._requests, self._seconds.labels(method, route), method, route)

    def text(self) -> bytes:
        """All of it, as Prometheus reads it."""
        return generate_latest(self.registry)


class _Fallbacks(Collector):
    def __init__(self, fallbacks: Mapping[tuple[str, str], int]) -> None:
        self._fallbacks = fallbacks

    def collect(self) -> Iterator[CounterMetricFamily]:
        family = CounterMetricFamily(
            "seatwise_wording_fallbacks", "Messages said in the reference language.", labels=("language", "message")
        )
        for names, count in self._fallbacks.items():
            family.add_metric(names, count)
        yield family


class RouteMetrics:
    """The counters of one route, one for each status that it has answered."""

    def __init__(self, requests: Counter, seconds: Histogram, method: str, route: str) -> None:
        self._requests = requests
        self._seconds = seconds
        self._names = method, route
        self._by_status: dict[int, Counter] = {}

    def count(self, status: int, seconds: float) -> None:
        """One more request, answered with `status` after `seconds`."""
        counter = self._by_status.get(status)
        if counter is None:
            counter = self._by_status[status] = self._requests.labels(*self._names, str(status))
        counter.inc()
        self._seconds.observe(seconds)
