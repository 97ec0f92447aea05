FROM python:3.13-slim AS build
WORKDIR /src
COPY requirements.txt ./
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY src src
COPY bot bot
COPY pricing pricing
COPY locales locales
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --no-create-home seatwise && install -d -m 0700 -o seatwise /data
COPY --from=build /venv /venv
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    SEATWISE_HOST=0.0.0.0 SEATWISE_PORT=8080 SEATWISE_DATABASE_URL=sqlite:////data/seatwise.db
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f\"http://127.0.0.1:{os.environ['SEATWISE_PORT']}/healthz\", timeout=2)"]
ENTRYPOINT ["python", "-m", "seatwise.bot"]
CMD ["serve"]
