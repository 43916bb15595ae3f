using System.Collections.Immutable;

namespace Bindery.Blueprints;

/// <summary>Which members of an entity's records, or of what holds them, settings name.</summary>
public static class EntityMembers
{
    extension(Entity entity)
    {
        /// <summary>Settings that name members of its records, each once.</summary>
        public ImmutableArray<string> MemberSettings =>
            [.. entity.RecordPaths().Select(MemberSetting.Of).OfType<string>().Distinct()];

        /// <summary>Settings that name what holds its records in an answer, each once.</summary>
        public ImmutableArray<string> EnvelopeSettings =>
            [
                .. entity
                    .Endpoints.All.SelectMany(endpoint =>
                        new[] { endpoint.Envelope, endpoint.BodyEnvelope }
                    )
                    .Select(MemberSetting.Of)
                    .OfType<string>()
                    .Distinct(),
            ];

        private IEnumerable<string?> RecordPaths() =>
            [
                .. entity.Key.External,
                .. entity.Match.Select(key => key.External),
                entity.Progress.Field,
                .. entity.Fields.SelectMany(field =>
                    (string?[])
                        [field.External, field.Country, field.Sku, .. field.Join, .. field.Fallback]
                ),
            ];
    }
}
