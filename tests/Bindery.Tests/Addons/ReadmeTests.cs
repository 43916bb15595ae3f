using Bindery.Testing;

namespace Bindery.Tests.Addons;

/// <summary>A framework addon's README.rst is made of the fragments in its folder readme.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("connector_base_backend", "Connector Base Backend")]
    [InlineData("generic_connector", "Generic Connector")]
    public void Readme_is_what_its_fragments_say(string addon, string title)
    {
        string line = new('=', title.Length);
        string expected = string.Join(
            '\n',
            $"{line}\n{title}\n{line}\n",
            Fragment(addon, "DESCRIPTION"),
            Heading("Configuration"),
            Fragment(addon, "CONFIGURE"),
            Heading("Usage"),
            Fragment(addon, "USAGE")
        );

        Assert.Equal(expected, File.ReadAllText(Repository.PathTo("addons", addon, "README.rst")));
    }

    private static string Heading(string text) => $"{text}\n{new string('=', text.Length)}\n";

    private static string Fragment(string addon, string name) =>
        File.ReadAllText(Repository.PathTo("addons", addon, "readme", $"{name}.rst"));
}
