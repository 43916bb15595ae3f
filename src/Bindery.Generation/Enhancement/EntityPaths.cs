using Bindery.Blueprints;

namespace Bindery.Generation.Enhancement;

internal static class EntityPaths
{
    /// <summary>Paths of another entity, for one of another name.</summary>
    public static Endpoints Renamed(Endpoints endpoints, string before, string after) =>
        new()
        {
            List = Path(endpoints.List, before, after),
            Read = Path(endpoints.Read, before, after),
            Create = Path(endpoints.Create, before, after),
            Update = Path(endpoints.Update, before, after),
            Delete = Path(endpoints.Delete, before, after),
        };

    private static Endpoint? Path(Endpoint? endpoint, string before, string after) =>
        endpoint is null
            ? null
            : endpoint with
            {
                Path = endpoint.Path.Replace($"/{before}", $"/{after}", StringComparison.Ordinal),
            };
}
