using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading;

/// <summary>Problems and places gathered while one file is read.</summary>
internal sealed class ReadingLog(string file)
{
    // Whoever has mended so many reads the file again anyway.
    private const int MostProblems = 200;

    private readonly ImmutableDictionary<string, LineColumn>.Builder places =
        ImmutableDictionary.CreateBuilder<string, LineColumn>(StringComparer.Ordinal);

    private readonly List<(string Path, BlueprintProblem Problem)> problems = [];

    public BlueprintPlaces Places => new(file, places.ToImmutable());

    /// <summary>Whether further problems would be dropped, so that looking for them is in vain.</summary>
    public bool IsFull => problems.Count >= MostProblems;

    public void Visit(string path, LineColumn place) => places[path] = place;

    public void Add(string path, LineColumn place, string message)
    {
        if (!IsFull)
        {
            problems.Add((path, new BlueprintProblem(file, place.Line, place.Column, message)));
        }
    }

    /// <summary>Whether something below the path could not be read, so that what is known of it is partial.</summary>
    public bool IsUnsure(string path) =>
        problems.Exists(problem =>
            problem.Path.Length == 0 || problem.Path.StartsWith(path, StringComparison.Ordinal)
        );

    public BlueprintReading Reading(Blueprint? blueprint)
    {
        ImmutableArray<BlueprintProblem> found =
        [
            .. problems
                .Select(entry => entry.Problem)
                .OrderBy(problem => problem.Line)
                .ThenBy(problem => problem.Column),
        ];
        return new BlueprintReading(found.IsEmpty ? blueprint : null, found) { Places = Places };
    }
}
