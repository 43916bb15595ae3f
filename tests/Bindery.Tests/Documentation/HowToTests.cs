using System.Collections.Immutable;
using Bindery.Testing;
using Bindery.Tests.Commands;

namespace Bindery.Tests.Documentation;

/// <summary>
/// What pages do to <c>./addons/mystore_connector</c>, a connector to a shop that nobody has described,
/// is done to one, in the order of the page.
/// </summary>
public sealed class HowToTests
{
    private const string Addons = "./addons";

    private static readonly ImmutableHashSet<string> _verbs =
    [
        "add",
        "init",
        "inspect",
        "remove",
        "upgrade",
        "validate",
    ];

    public static TheoryData<string> Pages =>
        [.. MarkdownPage.All.Where(page => Commands(page).Any(IsAboutMystore))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Commands_of_a_page_do_their_work(string page)
    {
        using TemporaryFolder folder = new();
        await RunAsync(folder, ["init", "mystore", "--path", Addons, "--type", "ecommerce"]);

        foreach (ImmutableArray<string> command in Commands(page).Where(IsInAddons))
        {
            // A page also says how to begin; that is done.
            if (command is not ["init", "mystore", ..])
            {
                await RunAsync(folder, command);
            }
        }
    }

    private static async Task RunAsync(TemporaryFolder folder, ImmutableArray<string> command)
    {
        CommandRun run = await CommandRun.OfAsync([
            .. command.Select(word =>
                word.StartsWith("./", StringComparison.Ordinal) ? folder.At(word[2..]) : word
            ),
        ]);

        Assert.True(
            run.ExitCode == 0,
            $"{string.Join(' ', command)} ended with {run.ExitCode}: {run.Messages}{run.Results}"
        );
    }

    private static IEnumerable<ImmutableArray<string>> Commands(string page) =>
        MarkdownPage
            .Read(page)
            .Samples.SelectMany(sample => ShellWords.Commands(sample.Text))
            .Where(line => line.StartsWith("bindery ", StringComparison.Ordinal))
            .Select(line => ShellWords.Of(line)[1..]);

    private static bool IsAboutMystore(ImmutableArray<string> command) =>
        _verbs.Contains(command[0]) && command.Contains($"{Addons}/mystore_connector");

    /// <summary>Neither about another page's connector nor about a file that readers have and tests haven't.</summary>
    private static bool IsInAddons(ImmutableArray<string> command) =>
        _verbs.Contains(command[0])
        && command.Any(word => word.StartsWith(Addons, StringComparison.Ordinal))
        && !command.Contains("--blueprint")
        && !command.Any(word => word.Contains("shopify", StringComparison.Ordinal));
}
