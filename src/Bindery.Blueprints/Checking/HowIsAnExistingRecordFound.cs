using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

/// <summary>Without an answer, the first import would double what is in Odoo already.</summary>
internal sealed class HowIsAnExistingRecordFound : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers)
    {
        if (entity.Direction is not Direction.Export && !answers.Says("match"))
        {
            yield return (
                "match",
                $"the entity {Quote.Of(entity.Name)} doesn't say how a record that Odoo has already is found; "
                    + "add match: [{ odoo: …, external: … }], or match: [] if each is to be created"
            );
        }
    }
}
