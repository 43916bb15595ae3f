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

    /// <summary>The one that readers have as <c>acme-openapi.yaml</c>.</summary>
    private const string OpenApiDocument = "tests/Bindery.OpenApi.Tests/Documents/shop.yaml";

    private static readonly ImmutableHashSet<string> _verbs =
    [
        "add",
        "blueprint",
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
        folder.Write("acme-openapi.yaml", File.ReadAllText(Repository.PathTo(OpenApiDocument)));
        await RunAsync(folder, ["init", "mystore", "--path", Addons, "--type", "ecommerce"]);

        foreach (ImmutableArray<string> command in Commands(page))
        {
            // A page also says how to begin; that is done.
            if (command is not ["init", "mystore", ..] && CanBeDone(command, folder))
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

    /// <summary>Neither about a connector of other pages nor about a file that readers have and tests haven't.</summary>
    private static bool CanBeDone(ImmutableArray<string> command, TemporaryFolder folder)
    {
        IEnumerable<string> files = command.Where(
            (word, at) =>
                word.StartsWith("./", StringComparison.Ordinal) && command[at - 1] != "--output"
        );
        return _verbs.Contains(command[0])
            && files.Any()
            && files.All(file => file == Addons || Path.Exists(folder.At(file[2..].Split('#')[0])));
    }
}
