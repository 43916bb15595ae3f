using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Development;

/// <summary><c>compose.yaml</c>: PostgreSQL and Odoo, reachable from this machine only.</summary>
internal sealed class ComposeFile : IDevelopmentFile
{
    public string Path => "compose.yaml";

    public string TextFor(ConnectorNames names) =>
        """
            # An Odoo 16.0 for development, with the OCA addons and the job runner.
            # Not for production: the passwords stand here.
            services:
              database:
                image: postgres:15
                environment:
                  POSTGRES_DB: postgres
                  POSTGRES_USER: odoo
                  POSTGRES_PASSWORD: odoo
                volumes:
                  - database:/var/lib/postgresql/data
                healthcheck:
                  test: ["CMD", "pg_isready", "--username=odoo", "--dbname=postgres"]
                  interval: 2s
                  timeout: 5s
                  retries: 30

              odoo:
                build: dev
                depends_on:
                  database:
                    condition: service_healthy
                environment:
                  HOST: database
                  USER: odoo
                  PASSWORD: odoo
                ports:
                  - "127.0.0.1:8069:8069"
                  - "127.0.0.1:8072:8072"
                volumes:
                  - .:/mnt/extra-addons:ro
                  - ./dev/odoo.conf:/etc/odoo/odoo.conf:ro
                  - odoo:/var/lib/odoo

            volumes:
              database:
              odoo:

            """;
}
