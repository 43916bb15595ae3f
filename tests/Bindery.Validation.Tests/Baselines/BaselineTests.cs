using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Testing;
using Bindery.Validation.Baselines;

namespace Bindery.Validation.Tests.Baselines;

public sealed class BaselineTests : IDisposable
{
    private const string Call = "import requests\n\nrequests.get('https://example.com')\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_found_before_is_known_though_lines_have_moved()
    {
        ImmutableArray<Finding> before = Validate(Call);
        Baseline.Of(folder.At("known.json"), before).Write(TestContext.Current.CancellationToken);

        (ImmutableArray<Finding> fresh, int stale) = Baseline
            .Read(folder.At("known.json"))
            .Compare(Validate("# one\n# two\n" + Call));

        Assert.Single(before);
        Assert.Empty(fresh);
        Assert.Equal(0, stale);
    }

    [Fact]
    public void The_same_once_more_is_new()
    {
        Baseline known = Baseline.Of(folder.At("known.json"), Validate(Call));

        (ImmutableArray<Finding> fresh, _) = known.Compare(
            Validate(Call + "requests.get('https://example.com')\n")
        );

        Assert.Single(fresh);
    }

    [Fact]
    public void What_is_gone_is_counted()
    {
        Baseline known = Baseline.Of(folder.At("known.json"), Validate(Call));

        Assert.Equal(1, known.Compare(Validate("")).Stale);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\": 2, \"findings\": []}")]
    [InlineData("nothing")]
    public void A_file_that_is_no_baseline_is_refused(string text)
    {
        folder.Write("known.json", text);

        Assert.Throws<BinderyException>(() => Baseline.Read(folder.At("known.json")));
    }

    private ImmutableArray<Finding> Validate(string client)
    {
        folder.Write("demo/__init__.py", "from . import client\n");
        folder.Write(
            "demo/__manifest__.py",
            "{'name': 'Demo', 'license': 'LGPL-3', 'version': '16.0.1.0.0'}\n"
        );
        folder.Write("demo/client.py", client);
        return ModuleValidator.Validate([folder.At("demo")]).Findings;
    }
}
