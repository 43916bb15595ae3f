using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Core.Changes;

namespace Bindery.Generation.Development;

/// <summary>
/// What <c>bindery init --with-dev</c> puts beside the addons: an Odoo with the OCA addons and the
/// job runner, and what runs before a commit and after a push.
/// </summary>
internal static class DevelopmentEnvironment
{
    private static readonly ImmutableArray<IDevelopmentFile> Files =
    [
        new ComposeFile(),
        new OdooImageFile(),
        new OdooConfigurationFile(),
        new MakeFile(),
        new PreCommitFile(),
        new PythonStyleFile(),
        new WorkflowFile(),
    ];

    /// <param name="root">Folder of addons. A file that is there is somebody's, and stays.</param>
    /// <param name="notes">Gets a line for each file that was left alone.</param>
    public static ImmutableArray<FileChange> Plan(
        string root,
        ConnectorNames names,
        ImmutableArray<string>.Builder notes
    )
    {
        ILookup<bool, IDevelopmentFile> byPresence = Files.ToLookup(file =>
            Path.Exists(Path.Combine(root, file.Path))
        );
        foreach (IDevelopmentFile present in byPresence[true])
        {
            notes.Add($"{present.Path} is there already and was left alone.");
        }

        if (GitRoot.Above(root) is { } repository)
        {
            notes.Add(
                $"GitHub and pre-commit read their files at the top of a repository only: move .github and .pre-commit-config.yaml to {repository}."
            );
        }

        return
        [
            .. byPresence[false]
                .Select(file => new FileChange(
                    file.Path,
                    null,
                    FileContent.FromText(file.TextFor(names))
                )),
        ];
    }
}
