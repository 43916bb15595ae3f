using Bindery.Testing;
using Bindery.Tests.Commands;

namespace Bindery.Tests.Skill;

public sealed class SkillInstallTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.At("skills", "odoo-connector-module-creator");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_every_file_of_the_skill_to_a_folder_of_the_skills_name()
    {
        CommandRun run = await InstallAsync();

        Assert.Equal(0, run.ExitCode);
        string skill = Repository.PathTo("skill");
        Assert.Equal(Files(skill), Files(Target));
        Assert.All(
            Files(skill),
            file =>
                Assert.Equal(
                    File.ReadAllBytes(Path.Combine(skill, file)),
                    File.ReadAllBytes(Path.Combine(Target, file))
                )
        );
        Assert.StartsWith(
            "---\nname: odoo-connector-module-creator\n",
            File.ReadAllText(Path.Combine(Target, "SKILL.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Its_scripts_can_be_run()
    {
        await InstallAsync();

        foreach (string script in Directory.EnumerateFiles(Path.Combine(Target, "scripts")))
        {
            ProcessResult? run = await ProcessResult.InAsync(
                _folder.Path,
                script,
                ["--help"],
                TestContext.Current.CancellationToken
            );

            // No bindery is in the PATH here: it is the shell that says so, hence it ran.
            Assert.Contains("bindery", run!.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Installing_twice_is_installing_once()
    {
        await InstallAsync();

        CommandRun again = await InstallAsync();

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("is up to date", again.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_changed_is_replaced_only_by_force()
    {
        await InstallAsync();
        _folder.Write("skills/odoo-connector-module-creator/SKILL.md", "ours\n");

        CommandRun refused = await InstallAsync();
        string kept = File.ReadAllText(Path.Combine(Target, "SKILL.md"));
        CommandRun forced = await InstallAsync("--force");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("another version of SKILL.md", refused.Messages, StringComparison.Ordinal);
        Assert.Equal("ours\n", kept);
        Assert.Equal(0, forced.ExitCode);
        Assert.Equal(
            File.ReadAllText(Repository.PathTo("skill", "SKILL.md")),
            File.ReadAllText(Path.Combine(Target, "SKILL.md"))
        );
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        CommandRun run = await InstallAsync("--dry-run");

        Assert.Contains("+++ b/SKILL.md", run.Results, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    private Task<CommandRun> InstallAsync(params string[] more) =>
        CommandRun.OfAsync(["skill", "install", "--path", _folder.At("skills"), .. more]);

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Order(StringComparer.Ordinal);
}
