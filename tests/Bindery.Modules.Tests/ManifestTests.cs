namespace Bindery.Modules.Tests;

public sealed class ManifestTests
{
    [Fact]
    public void Reads_the_keys_that_are_literals()
    {
        Module module = AddonText.Module(
            "demo",
            (
                "__manifest__.py",
                """
                # A comment before
                {
                    "name": "Demo",
                    "version": "16.0.1.2.3",
                    "license": "LGPL" + "-3",
                    "depends": ["sale", "stock"],
                    "data": ["views/a.xml"],
                    "external_dependencies": {"python": ["requests>=2"]},
                    "installable": False,
                }
                """
            )
        );

        Assert.Equal("Demo", module.Manifest!.Name);
        Assert.Equal("LGPL-3", module.Manifest.License);
        Assert.Equal("16.0", module.Manifest.Series);
        Assert.Equal(["sale", "stock"], module.Manifest.Depends);
        Assert.Equal(["views/a.xml"], module.Manifest.Data.Select(entry => entry.Text));
        Assert.Equal(["requests>=2"], module.Manifest.ExternalPython.Select(entry => entry.Text));
        Assert.False(module.Manifest.IsInstallable);
    }

    [Theory]
    [InlineData("1.0", null)]
    [InlineData("16.0.1.0.0", "16.0")]
    [InlineData("17.0.0.0", "17.0")]
    [InlineData("1.0.0.0", null)]
    [InlineData("saas~16.3.1", null)]
    public void Takes_the_series_from_a_full_version_only(string version, string? series)
    {
        Module module = AddonText.Module(
            "demo",
            ("__manifest__.py", $"{{'version': '{version}'}}")
        );

        Assert.Equal(series, module.Manifest!.Series);
    }

    [Fact]
    public void Depends_on_base_where_it_names_nothing() =>
        Assert.Equal(
            ["base"],
            AddonText.Module("demo", ("__manifest__.py", "{}")).Manifest!.Depends
        );

    [Fact]
    public void Knows_when_a_list_is_computed()
    {
        Module module = AddonText.Module(
            "demo",
            ("__manifest__.py", "{'data': ['a.xml'] + more, 'demo': ['b.xml']}")
        );

        Assert.False(module.Manifest!.IsLiteral("data"));
        Assert.True(module.Manifest.IsLiteral("demo"));
        Assert.True(module.Manifest.IsLiteral("depends"));
    }
}
