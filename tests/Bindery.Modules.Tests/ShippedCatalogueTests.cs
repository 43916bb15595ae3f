using Bindery.Modules.Catalogue;
using Bindery.Testing;

namespace Bindery.Modules.Tests;

/// <summary>The shipped catalogue is read off Odoo's and OCA's source; <c>BINDERY_ACCEPT=1</c> reads it anew.</summary>
[Trait("Category", "Odoo")]
public sealed class ShippedCatalogueTests
{
    private static readonly string Lab = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        "odoo-lab"
    );

    [Fact]
    public void Says_what_the_source_says()
    {
        string[] folders =
        [
            Path.Combine(Lab, "odoo-16.0", "odoo", "addons"),
            Path.Combine(Lab, "oca", "queue"),
            Path.Combine(Lab, "oca", "connector"),
        ];
        Assert.SkipUnless(folders.All(Directory.Exists), $"No Odoo sources below {Lab}.");
        string shipped = Repository.PathTo(
            "src",
            "Bindery.Modules",
            "Catalogue",
            "odoo-16.0.catalogue"
        );

        byte[] built = CatalogueBuilder.Build("16.0", folders);
        if (Environment.GetEnvironmentVariable("BINDERY_ACCEPT") == "1")
        {
            File.WriteAllBytes(shipped, built);
        }

        Assert.True(File.ReadAllBytes(shipped).AsSpan().SequenceEqual(built));
    }
}
