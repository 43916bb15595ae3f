using System.Collections.Immutable;

namespace Bindery.OpenApi.Writing;

/// <summary>A mapping on one line: <c>{ external: id, type: integer }</c>. Members without a value are left out.</summary>
internal sealed record FlowMapping
{
    public ImmutableArray<string> Entries { get; private init; } = [];

    public FlowMapping With(string key, object? value) =>
        value is null ? this : Raw(key, YamlValue.Of(value));

    public FlowMapping With(string key, FlowMapping? inner) =>
        inner is null ? this : Raw(key, inner.ToString());

    public FlowMapping With(string key, ImmutableArray<string> values) =>
        values.IsEmpty ? this : Raw(key, YamlValue.Of(values));

    public FlowMapping When(bool isSo, string key, object value) => isSo ? With(key, value) : this;

    /// <param name="yaml">A value that is YAML already.</param>
    public FlowMapping Raw(string key, string yaml) =>
        this with
        {
            Entries = Entries.Add($"{YamlValue.Of(key)}: {yaml}"),
        };

    public override string ToString() =>
        Entries.IsEmpty ? "{}" : $"{{ {string.Join(", ", Entries)} }}";
}
