using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>Where an order has its lines, its customer, its addresses and its totals.</summary>
internal static class OrderImporterOptions
{
    public static PythonSource Of(EntityContext entity) =>
        PythonSource.Lines(
            PythonAttribute.OfText("_sku_path", SkuPath(entity.Entity)),
            DocumentImporterOptions.Lines(entity.Entity),
            States(entity.Entity.States),
            Customer(entity),
            Address(entity.Entity.Address),
            DocumentImporterOptions.Totals(entity.Entity.Totals)
        );

    private static string? SkuPath(Entity entity) =>
        entity
            .Children.SelectMany(child =>
                child
                    .Fields.Where(field => field.Sku is not null)
                    .Select(field => $"{child.Path}[].{field.Sku}")
            )
            .FirstOrDefault();

    private static PythonSource States(OrderStates? states) =>
        states is null or { Confirm.IsEmpty: true, Cancel.IsEmpty: true }
            ? PythonSource.Empty
            : PythonSource.Lines(
                PythonAttribute.OfText("_state_path", states.Path),
                PythonAttribute.Of("_confirmed_states", Scalars.Tuple(states.Confirm)),
                PythonAttribute.Of("_cancelled_states", Scalars.Tuple(states.Cancel))
            );

    private static PythonSource Customer(EntityContext entity)
    {
        FieldMapping? customer = entity.Entity.Fields.FirstOrDefault(field =>
            field.Convert == Conversion.Customer
        );
        return customer is null
            ? PythonSource.Empty
            : PythonSource.Lines(
                Account(entity, customer),
                Guest(customer.Guest),
                Addresses(customer.Addresses)
            );
    }

    /// <summary>Nothing where the platform has no customers: then each order is a guest's.</summary>
    private static PythonSource Account(EntityContext entity, FieldMapping customer) =>
        customer.Entity is { } name
            ? PythonSource.Lines(
                PythonAttribute.OfText("_customer_path", customer.External),
                PythonAttribute.OfText("_customer_binding", entity.Connector.BindingOf(name))
            )
            : PythonSource.Empty;

    private static PythonSource Guest(GuestCustomer? guest) =>
        guest is null
            ? PythonSource.Empty
            : PythonAttribute.Of(
                "_guest",
                PythonGroup.Dictionary([
                    PythonAttribute.Entry("email", PythonAttribute.Text(guest.Email)),
                    PythonAttribute.Entry("name", GuestName(guest)),
                    .. guest.Phone is { } phone
                        ? [PythonAttribute.Entry("phone", PythonAttribute.Text(phone))]
                        : ImmutableArray<PythonGroup>.Empty,
                ])
            );

    private static PythonGroup GuestName(GuestCustomer guest) =>
        guest.MoreNames.IsEmpty
            ? PythonAttribute.Text(guest.Name)
            : PythonGroup.Tuple([
                .. guest.MoreNames.Prepend(guest.Name).Select(PythonAttribute.Text),
            ]);

    private static PythonSource Addresses(OrderAddresses? addresses) =>
        addresses is null
            ? PythonSource.Empty
            : DocumentImporterOptions.Texts(
                "_addresses",
                ("partner_invoice_id", addresses.Invoice),
                ("partner_shipping_id", addresses.Delivery)
            );

    private static PythonSource Address(AddressShape? address) =>
        address is null
            ? PythonSource.Empty
            : DocumentImporterOptions.Texts(
                "_address",
                ("name", address.Name),
                ("street", address.Street),
                ("street2", address.Street2),
                ("city", address.City),
                ("zip", address.Zip),
                ("country_code", address.CountryCode),
                ("state_code", address.StateCode),
                ("phone", address.Phone),
                ("company_name", address.Company)
            );
}
