using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Line and column of each value of a file, by its path: <c>entities[0].match</c>.</summary>
public sealed record BlueprintPlaces(string File, ImmutableDictionary<string, LineColumn> ByPath)
{
    public static BlueprintPlaces None { get; } =
        new("blueprint.yaml", ImmutableDictionary<string, LineColumn>.Empty);

    /// <summary>Whether the file itself says something there, rather than leaving it to a default.</summary>
    public bool Says(string path) => ByPath.ContainsKey(path);

    /// <summary>The place of the path or, where the file leaves it out, of what would hold it.</summary>
    public LineColumn Of(string path)
    {
        string nearest = path;
        while (nearest.Length > 0)
        {
            if (ByPath.TryGetValue(nearest, out LineColumn place))
            {
                return place;
            }

            nearest = nearest[..Math.Max(nearest.LastIndexOfAny(['.', '[']), 0)];
        }

        return LineColumn.Start;
    }

    /// <param name="path">Path of the value that the problem is about.</param>
    public BlueprintProblem Problem(string path, string message)
    {
        LineColumn place = Of(path);
        return new BlueprintProblem(File, place.Line, place.Column, message);
    }
}
