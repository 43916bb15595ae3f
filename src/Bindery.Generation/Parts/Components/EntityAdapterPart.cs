using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.OrderStatus;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The adapter of an entity: its paths, and a method for each thing that can be asked.</summary>
internal sealed class EntityAdapterPart(EntityContext entity) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureComponent(
            entity.Connector,
            AdapterPart.File,
            new ComponentSource(
                entity.Names.ComponentClassPrefix + "Adapter",
                entity.Names.ComponentPrefix + ".adapter",
                entity.Connector.AdapterName,
                entity.Names.BindingModel
            )
            {
                Docstring = entity.Entity.Documentation,
                Body = PythonSource.Paragraphs(
                    PythonSource.Lines(
                        entity.Entity.Pagination is { } paging
                            ? PaginationOptions.Of(paging)
                            : PythonSource.Empty,
                        Paths(entity.Entity.Endpoints),
                        Rates(entity.Entity),
                        StatusEndpoint.Of(entity.Entity.States?.Send),
                        Keys(entity.Entity),
                        Variants(),
                        ChildLists()
                    ),
                    AdapterMethods.Of(entity)
                ),
            }
        );

    private static PythonSource Paths(Endpoints endpoints) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_list_path", endpoints.List?.Path),
            PythonAttribute.OfText("_list_envelope", endpoints.List?.Envelope),
            Parameters("_list_parameters", endpoints.List),
            PythonAttribute.OfText("_ids_parameter", endpoints.List?.IdsParameter),
            PythonAttribute.OfText("_id_parameter", endpoints.List?.IdParameter),
            Flag("_read_from_list", endpoints is { Read: null, List.ShowsOne: true }),
            Flag("_list_is_brief", endpoints.List is { Omits.IsEmpty: false }),
            PythonAttribute.OfText("_read_path", endpoints.Read?.Path),
            Parameters("_read_parameters", endpoints.Read),
            PythonAttribute.OfText("_create_path", endpoints.Create?.Path),
            PythonAttribute.OfText("_update_path", endpoints.Update?.Path),
            endpoints.Create is { Method: not "POST" }
                ? PythonAttribute.OfText("_create_method", endpoints.Create.Method)
                : PythonSource.Empty,
            endpoints.Update is { Method: not "PUT" }
                ? PythonAttribute.OfText("_update_method", endpoints.Update.Method)
                : PythonSource.Empty,
            PythonAttribute.OfText("_delete_path", endpoints.Delete?.Path),
            PythonAttribute.OfText("_record_envelope", RecordEnvelope(endpoints)),
            PythonAttribute.OfText(
                "_body_envelope",
                endpoints.Create?.BodyEnvelope ?? endpoints.Update?.BodyEnvelope
            ),
            Flag(
                "_plain_body",
                endpoints.Create?.Body == BodyStyle.Plain
                    || endpoints.Update?.Body == BodyStyle.Plain
            ),
            Flag("_update_is_whole", endpoints.Update is { Whole: true }),
            Flag(
                "_list_body",
                endpoints.Create?.Body == BodyStyle.List || endpoints.Update?.Body == BodyStyle.List
            ),
            Flag(
                "_brief_answers",
                endpoints.Create is { Brief: true } || endpoints.Update is { Brief: true }
            )
        );

    private static PythonSource Rates(Entity entity) =>
        RateOptions.Of([
            .. new[]
            {
                entity.Endpoints.List,
                entity.Endpoints.Read,
                entity.Endpoints.Create,
                entity.Endpoints.Update,
                entity.Endpoints.Delete,
            },
            .. entity.Children.Select(child => child.Endpoint),
        ]);

    private static string? RecordEnvelope(Endpoints endpoints) =>
        endpoints.Read?.Envelope ?? endpoints.Create?.Envelope ?? endpoints.Update?.Envelope;

    private static PythonSource Parameters(string attribute, Endpoint? endpoint) =>
        endpoint is null || endpoint.Parameters.IsEmpty
            ? PythonSource.Empty
            : PythonAttribute.Of(attribute, Scalars.Dictionary(endpoint.Parameters));

    private static PythonSource Keys(Entity entity) =>
        PythonSource.Lines(
            ExternalKey(entity.Key),
            entity.MemberSettings.IsEmpty
                ? PythonSource.Empty
                : PythonAttribute.Of("_member_settings", Scalars.Tuple(entity.MemberSettings)),
            ProgressOptions.Of(entity.Progress),
            Idempotency(entity.Idempotency),
            Flag("_empty_text", entity.EmptyText),
            Flag("_omit_empty", entity.OmitEmpty)
        );

    private static PythonSource Idempotency(Idempotency? idempotency) =>
        idempotency?.Style switch
        {
            IdempotencyStyle.Lookup => LookUp(idempotency),
            IdempotencyStyle.Header => PythonAttribute.OfText(
                "_idempotency_header",
                idempotency.Reference
            ),
            _ => PythonSource.Empty,
        };

    private static PythonSource LookUp(Idempotency idempotency) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_reference_field", idempotency.Reference),
            Flag("_reference_is_own", idempotency.Own),
            PythonAttribute.OfText("_reference_path", idempotency.Endpoint?.Path),
            Parameters("_reference_parameters", idempotency.Endpoint)
        );

    private static PythonSource Flag(string attribute, bool isSet) =>
        isSet
            ? PythonAttribute.Of(attribute, (PythonSource)PythonLiteral.Of(true))
            : PythonSource.Empty;

    private static PythonSource ExternalKey(EntityKey key) =>
        key.External switch
        {
            ["id"] => PythonSource.Empty,
            [var only] => PythonAttribute.OfText("_external_key", only),
            _ => PythonAttribute.Of("_external_key", Scalars.Tuple(key.External)),
        };

    private PythonSource ChildLists()
    {
        PythonGroup[] lists =
        [
            .. entity
                .Entity.Children.Where(child => child.Endpoint is not null)
                .Select(child =>
                    PythonAttribute.Entry(
                        child.Path,
                        PythonGroup.Tuple(
                            PythonAttribute.Text(child.Endpoint!.Path),
                            PythonGroup.Leaf(PythonLiteral.OfScalar(child.Endpoint.Envelope))
                        )
                    )
                ),
        ];
        return lists.Length == 0
            ? PythonSource.Empty
            : PythonAttribute.Of("_child_lists", PythonGroup.Dictionary([.. lists]));
    }

    private PythonSource Variants()
    {
        ChildEntity? child = entity.Entity.Children.FirstOrDefault(child =>
            child.Kind == EntityKind.Variant
        );
        if (child is null)
        {
            return PythonSource.Empty;
        }

        PythonSource binding = PythonSource.Lines(
            PythonAttribute.OfText("_variant_path", child.Path),
            Flag("_variant_itself", child.Itself),
            PythonAttribute.OfText(
                "_variant_binding",
                entity.Connector.Names.Of(child).BindingModel
            )
        );
        return child.Options is { } options
            ? PythonSource.Lines(
                binding,
                PythonAttribute.OfText("_options_path", options.Path),
                PythonAttribute.OfText("_variant_options_path", options.List),
                PythonAttribute.OfText("_option_name", options.Name),
                PythonAttribute.OfText("_option_values", options.Values),
                options.ValueFields.IsEmpty
                    ? PythonSource.Empty
                    : PythonAttribute.Of(
                        "_variant_option_fields",
                        Scalars.Tuple(options.ValueFields)
                    ),
                PythonAttribute.OfText("_no_option", options.None)
            )
            : binding;
    }
}
