using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Members called what an account's settings call them.</summary>
public static class NamedMembers
{
    extension(Blueprint blueprint)
    {
        /// <summary>As an account whose settings have their defaults, or else their examples, calls them.</summary>
        public Blueprint WithMembersNamed() => blueprint.WithMembersNamed(blueprint.ExampleOf);

        /// <summary>One entity of the blueprint, with its members named so.</summary>
        internal Entity WithMembersNamed(Entity entity) =>
            new Naming(blueprint.ExampleOf).Of(entity);

        /// <param name="valueOf">Setting → its value; a member whose setting has none keeps its placeholder.</param>
        public Blueprint WithMembersNamed(Func<string, string?> valueOf)
        {
            Naming naming = new(valueOf);
            return blueprint with { Entities = [.. blueprint.Entities.Select(naming.Of)] };
        }

        private string? ExampleOf(string name) =>
            blueprint.Settings.FirstOrDefault(setting => setting.Name == name) is { } setting
                ? setting.Default ?? setting.Example
                : null;
    }

    private sealed class Naming(Func<string, string?> valueOf)
    {
        public Entity Of(Entity entity) =>
            entity.MemberSettings.IsEmpty && entity.EnvelopeSettings.IsEmpty
                ? entity
                : entity with
                {
                    Key = entity.Key with { External = Of(entity.Key.External) },
                    Match =
                    [
                        .. entity.Match.Select(key => key with { External = Of(key.External) }),
                    ],
                    Progress = entity.Progress with { Field = Optional(entity.Progress.Field) },
                    Endpoints = Of(entity.Endpoints),
                    Fields = [.. entity.Fields.Select(Of)],
                };

        private FieldMapping Of(FieldMapping field) =>
            field with
            {
                External = Of(field.External),
                Country = Optional(field.Country),
                Sku = Optional(field.Sku),
                Join = Of(field.Join),
                Fallback = Of(field.Fallback),
            };

        private Endpoints Of(Endpoints endpoints) =>
            endpoints with
            {
                List = Of(endpoints.List),
                Read = Of(endpoints.Read),
                Create = Of(endpoints.Create),
                Update = Of(endpoints.Update),
                Delete = Of(endpoints.Delete),
            };

        // Where the account names no envelope, the body itself is what is meant.
        private Endpoint? Of(Endpoint? endpoint) =>
            endpoint is null
                ? null
                : endpoint with
                {
                    Envelope = Envelope(endpoint.Envelope),
                    BodyEnvelope = Envelope(endpoint.BodyEnvelope),
                };

        private string? Envelope(string? path) =>
            MemberSetting.Of(path) is { } setting
                ? valueOf(setting) is { Length: > 0 } named
                    ? named
                    : null
                : path;

        private ImmutableArray<string> Of(ImmutableArray<string> paths) => [.. paths.Select(Of)];

        private string? Optional(string? path) => path is null ? null : Of(path);

        private string Of(string path) =>
            MemberSetting.Of(path) is { } setting && valueOf(setting) is { Length: > 0 } named
                ? named
                : path;
    }
}
