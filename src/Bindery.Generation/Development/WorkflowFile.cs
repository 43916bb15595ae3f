using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Development;

/// <summary><c>.github/workflows/connector.yaml</c>: validation, and the addons' tests on the same Odoo as at home.</summary>
internal sealed class WorkflowFile : IDevelopmentFile
{
    public string Path => ".github/workflows/connector.yaml";

    public string TextFor(ConnectorNames names) =>
        """
            name: Connector

            on:
              pull_request:
              push:

            permissions:
              contents: read

            jobs:
              validate:
                runs-on: ubuntu-24.04
                steps:
                  - uses: actions/checkout@v4
                  - uses: actions/setup-dotnet@v4
                    with:
                      dotnet-version: "10.0.x"
                  - run: dotnet tool install --global Bindery
                  - run: bindery validate . --format github

              test:
                runs-on: ubuntu-24.04
                timeout-minutes: 30
                steps:
                  - uses: actions/checkout@v4
                  - run: docker compose build
                  - run: make test

            """;
}
