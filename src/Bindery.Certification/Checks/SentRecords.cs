using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Records of Odoo that were sent, and what has become of them there.</summary>
internal sealed class SentRecords(CertificationContext context, Entity entity)
{
    public static ImmutableHashSet<string> Keys(OutsidePlatform platform, Entity entity) =>
        [.. platform.Records(entity).Select(record => record.Key)];

    /// <summary>As a person sends them from a list.</summary>
    public async Task SendAsync(ImmutableArray<int> records, CancellationToken cancellation)
    {
        ExportWizard wizard = new(await context.ClientAsync(cancellation));
        await wizard.SendAsync(entity.OdooModel, records, cancellation);
    }

    /// <summary>Each is there once, nothing else is, and values are the same on both sides.</summary>
    public async Task<ImmutableArray<Finding>> CompareAsync(
        ICheck check,
        ImmutableArray<int> made,
        ImmutableHashSet<string> there,
        CancellationToken cancellation
    )
    {
        SideBySide sides = await context.CompareAsync(cancellation);
        MappedFields fields = await sides.FieldsAsync(
            context.Names.Of(entity).BindingModel,
            Comparable(),
            cancellation
        );
        ImmutableArray<BoundRecord> bound = await sides.BoundAsync(
            context.Names.Of(entity).BindingModel,
            fields.Names,
            cancellation
        );
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ILookup<int, BoundRecord> byRecord = bound.ToLookup(record => record.OdooId);
        ImmutableArray<string> external =
        [
            .. made.SelectMany(id => byRecord[id]).Select(record => record.ExternalId),
        ];
        return
        [
            .. made.Where(id => byRecord[id].Count(one => there.Contains(one.ExternalId)) != 1)
                .Select(id =>
                    check.Error(
                        $"{entity.OdooModel} {id} does not exist there once: it is bound to {string.Join(", ", byRecord[id].Select(one => $"\"{one.ExternalId}\""))}."
                    )
                ),
            .. there
                .Except(external)
                .Select(key =>
                    check.Error($"{entity.Name} {key} was made there and no record here knows it.")
                ),
            .. bound
                .Where(one => there.Contains(one.ExternalId))
                .SelectMany(one =>
                    fields.Differences(
                        entity.Name,
                        one.ExternalId,
                        platform.Record(entity, one.ExternalId).Payload,
                        one.Values
                    )
                )
                .Select(difference => check.Error($"{difference}.")),
        ];
    }

    /// <summary>What travels to the platform unchanged enough to be compared.</summary>
    private IEnumerable<FieldMapping> Comparable() =>
        entity.Fields.Where(field =>
            field
                is {
                    ReadOnly: false,
                    Virtual: false,
                    Odoo: not null,
                    Needs: null,
                    Otherwise.IsEmpty: true,
                }
            && !field.Odoo.Contains('.', StringComparison.Ordinal)
            && field.Direction != Direction.Import
            && field.Convert != Conversion.HtmlToText
        );
}
