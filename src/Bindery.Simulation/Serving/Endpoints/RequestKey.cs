using Bindery.Simulation.Records;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>The key that a path names: <c>{id}</c>, or every key member by its own name.</summary>
internal static class RequestKey
{
    /// <summary>Null where the path names none.</summary>
    public static string? Of(RecordShape shape, PlatformRequest request)
    {
        if (request.Path.TryGetValue("id", out string? id))
        {
            return id;
        }

        return shape.Key.External.All(request.Path.ContainsKey)
            ? string.Join(':', shape.Key.External.Select(member => request.Path[member]))
            : null;
    }
}
