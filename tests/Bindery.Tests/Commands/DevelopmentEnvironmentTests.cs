using Bindery.Diagnosis.Configuration;
using Bindery.Testing;
using YamlDotNet.RepresentationModel;

namespace Bindery.Tests.Commands;

/// <summary><c>bindery init --with-dev</c>.</summary>
public sealed class DevelopmentEnvironmentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Comes_only_where_it_is_asked_for()
    {
        await CommandRun.OfAsync("init", "shopify", "--path", _folder.Path);

        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public async Task The_job_runner_is_loaded_and_has_fewer_seats_than_there_are_workers()
    {
        await InitAsync();

        ServerConfiguration configuration = ServerConfiguration.Read(_folder.At("dev/odoo.conf"));

        string text = File.ReadAllText(_folder.At("dev/odoo.conf"));
        Assert.Contains("queue_job", configuration.ServerWideModules);
        Assert.Contains("\nworkers = 6\n", text, StringComparison.Ordinal);
        Assert.Contains("\nchannels = root:4,root.shopify:2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odoo_is_reachable_from_this_machine_only()
    {
        await InitAsync();

        YamlNode services = Yaml("compose.yaml")["services"];

        Assert.Equal("postgres:15", (string?)services["database"]["image"]);
        Assert.All(
            ((YamlSequenceNode)services["odoo"]["ports"]).Children,
            port => Assert.StartsWith("127.0.0.1:", (string?)port, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_commit_hook_and_the_workflow_run_commands_that_exist()
    {
        await InitAsync();

        string[] lines =
        [
            .. Files(".pre-commit-config.yaml", ".github/workflows/connector.yaml", "Makefile")
                .SelectMany(text => text.Split('\n'))
                .Select(line =>
                    line[
                        Math.Max(0, line.IndexOf("bindery validate", 0, StringComparison.Ordinal))..
                    ]
                )
                .Where(line => line.StartsWith("bindery validate ", StringComparison.Ordinal)),
        ];

        Assert.Equal(3, lines.Length);
        Assert.All(
            lines,
            line => Assert.Null(CommandRun.ComplaintAbout(line["bindery ".Length..].Split(' ')))
        );
    }

    [Fact]
    public async Task What_is_there_already_is_left_alone()
    {
        _folder.Write("Makefile", "mine:\n");

        CommandRun run = await InitAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Makefile is there already", run.Messages, StringComparison.Ordinal);
        Assert.Equal("mine:\n", File.ReadAllText(_folder.At("Makefile")));
        Assert.True(File.Exists(_folder.At("compose.yaml")));
    }

    [Fact]
    public async Task Below_the_top_of_a_repository_it_says_what_has_to_move()
    {
        _folder.Write(".git/HEAD", "ref: refs/heads/main\n");

        CommandRun run = await CommandRun.OfAsync(
            "init",
            "shopify",
            "--path",
            _folder.At("addons"),
            "--with-dev"
        );

        Assert.Contains("at the top of a repository only", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("make", "--dry-run help install up update test validate logs shell stop clean")]
    [InlineData("docker-compose", "--file compose.yaml config --quiet")]
    [InlineData("pre-commit", "validate-config .pre-commit-config.yaml")]
    public async Task The_files_own_tools_understand_them(string program, string arguments)
    {
        await InitAsync();

        ProcessResult? run = await ProcessResult.InAsync(
            _folder.Path,
            program,
            arguments.Split(' '),
            TestContext.Current.CancellationToken
        );

        Assert.SkipWhen(run is null, $"No {program} on this machine.");
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private Task<CommandRun> InitAsync() =>
        CommandRun.OfAsync("init", "shopify", "--path", _folder.Path, "--with-dev");

    private IEnumerable<string> Files(params string[] names) =>
        names.Select(name => File.ReadAllText(_folder.At(name)));

    private YamlNode Yaml(string name)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(File.ReadAllText(_folder.At(name))));
        return stream.Documents[0].RootNode;
    }
}
