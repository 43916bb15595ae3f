using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.References;

/// <summary>A status in braces is what a text of the backend names.</summary>
internal sealed class SettingsOfStates : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.Entities.SelectMany(
            (entity, index) =>
                Objections(blueprint, entity)
                    .Select(message => ($"entities[{index}].states", message))
        );

    private static IEnumerable<string> Objections(Blueprint blueprint, Entity entity) =>
        (entity.States is { } states ? Statuses(states) : [])
            .Select(MemberSetting.Of)
            .OfType<string>()
            .Select(name => SettingNames.Objection(blueprint, name) ?? Objection(blueprint, name))
            .OfType<string>();

    private static IEnumerable<string?> Statuses(OrderStates states) =>
        states
            .Confirm.Concat(states.Cancel)
            .Concat(states.Send?.Sequence ?? ImmutableArray<string>.Empty)
            .Concat<string?>([
                states.Send?.Confirmed,
                states.Send?.Delivered,
                states.Send?.Cancelled,
            ])
            .Distinct();

    private static string? Objection(Blueprint blueprint, string name) =>
        blueprint.Settings.First(setting => setting.Name == name).Type == SettingType.Text
            ? null
            : $"the setting {Quote.Of(name)} names statuses and must be a text; change its type";
}
