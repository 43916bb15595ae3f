using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>The member that names a record: what the path of one record takes.</summary>
internal static class KeyGuess
{
    /// <returns>Null where nothing does.</returns>
    public static Member? Of(Resource resource, string entity)
    {
        Operation? one = resource.Read ?? resource.Update ?? resource.Delete;
        string parameter = NameWords.Of(one?.Path.IdParameter ?? "id");
        string[] names = [parameter, "id", $"{entity}_id", "uuid", "guid", "uid", "key"];
        return (
            from name in names
            from member in resource.ListAnswer.Record.Members
            where member.Words == name && IsKey(member)
            select member
        ).FirstOrDefault();
    }

    private static bool IsKey(Member member) =>
        member.Schema.Kind is SchemaKind.Text or SchemaKind.Whole or SchemaKind.Number;
}
