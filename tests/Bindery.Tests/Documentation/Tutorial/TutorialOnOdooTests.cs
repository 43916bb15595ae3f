using System.Collections.Immutable;
using Bindery.Certification.Odoo;
using Bindery.Testing;
using Bindery.Tests.Commands;

namespace Bindery.Tests.Documentation.Tutorial;

/// <summary>The tutorial's connector, with the suppliers that are added later, on a real Odoo.</summary>
[Trait("Category", "Odoo")]
public sealed class TutorialOnOdooTests
{
    [Fact]
    public async Task Its_connector_is_certified()
    {
        Assert.SkipUnless(
            OdooInstallation.FindBinary(given: null) is not null,
            "No Odoo found: set ODOO_BIN, or put one at ~/odoo-lab/odoo-16.0/odoo-bin."
        );
        using TutorialReader reader = new();
        await reader.TypeAsync("init");
        await reader.TypeAsync("add");

        ImmutableArray<CommandRun> runs = await reader.TypeAsync(
            "certify",
            "--addons-path",
            string.Join(
                ',',
                OutsideAddons
                    .Path()
                    .Where(path => !path.StartsWith(Repository.Root, StringComparison.Ordinal))
            ),
            "--check",
            "own-tests-pass",
            "--check",
            "import-complete"
        );

        Assert.Equal([0], runs.Select(run => run.ExitCode));
        Assert.Contains("import-complete", reader.Read("report.html"), StringComparison.Ordinal);
    }
}
