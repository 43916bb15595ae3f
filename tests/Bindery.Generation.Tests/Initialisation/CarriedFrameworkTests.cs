using System.Collections.Immutable;
using Bindery.Generation.Initialisation;
using Bindery.Testing;

namespace Bindery.Generation.Tests.Initialisation;

public sealed class CarriedFrameworkTests
{
    [Theory]
    [InlineData("connector_base_backend")]
    [InlineData("generic_connector")]
    public void Tells_the_version_that_the_manifest_says(string addon)
    {
        string manifest = File.ReadAllText(Repository.PathTo("addons", addon, "__manifest__.py"));

        ImmutableDictionary<string, string> versions = CarriedFramework.Versions();

        Assert.Contains($"\"version\": \"{versions[addon]}\"", manifest, StringComparison.Ordinal);
    }
}
