using Bindery.Certification.Reporting;
using Bindery.Core.Changes;
using Bindery.Generation.Initialisation;
using Bindery.OpenApi;
using Bindery.Testing;

namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>A connector of which nobody wrote a line: made of an OpenAPI document.</summary>
[Trait("Category", "Odoo")]
[Collection(RealOdooTests.Framework)]
public sealed class OpenApiConnectorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_installs_and_brings_every_record_as_the_platform_has_it()
    {
        ImportedBlueprint imported = OpenApiImport.Run(
            File.ReadAllText(
                Repository.PathTo("tests", "Bindery.OpenApi.Tests", "Documents", "shop.yaml")
            ),
            new ImportRequest { Source = "shop.yaml", Name = "corner" }
        );
        InitPlan plan = ConnectorInitialiser.Plan(
            new InitRequest
            {
                Name = "corner",
                Path = _folder.Path,
                BlueprintText = imported.Text,
            }
        );
        new ChangeSetWriter(plan.Root).Apply(plan.Changes, CancellationToken.None);

        CertificationReport report = await OdooOfThisMachine.CertifyAsync(
            _folder.At("corner_connector"),
            imported.Blueprint,
            "installs-cleanly",
            "own-tests-pass",
            "import-complete",
            "import-changes-only"
        );

        Assert.True(report.Passed, ReportTable.Summary(report));
    }
}
