using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Development;

/// <summary><c>dev/Dockerfile</c>: the official Odoo image and what connectors need beside it.</summary>
internal sealed class OdooImageFile : IDevelopmentFile
{
    public string Path => "dev/Dockerfile";

    public string TextFor(ConnectorNames names) =>
        """
            FROM odoo:16.0

            # A commit instead of the branch makes every build the same.
            ARG OCA_CONNECTOR=16.0
            ARG OCA_QUEUE=16.0

            USER root
            RUN apt-get update \
                && apt-get install --yes --no-install-recommends git python3-cachetools \
                && rm -rf /var/lib/apt/lists/*
            RUN fetch() { \
                    git init --quiet "/opt/oca/$1" \
                    && git -C "/opt/oca/$1" fetch --quiet --depth 1 "https://github.com/OCA/$1" "$2" \
                    && git -C "/opt/oca/$1" checkout --quiet FETCH_HEAD; \
                } \
                && fetch connector "$OCA_CONNECTOR" \
                && fetch queue "$OCA_QUEUE"
            USER odoo

            """;
}
