using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

internal sealed class WhatADeletionDoes : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers)
    {
        if (entity.Deletion.Here is DeletionPolicy.Delete && entity.Endpoints.Delete is null)
        {
            yield return (
                "deletion.here",
                $"a deletion of {Quote.Of(entity.Name)} in Odoo is to delete it there, but no endpoint does; "
                    + "add endpoints.delete or keep the record"
            );
        }

        if (entity.Deletion.Here is DeletionPolicy.Archive && entity.Endpoints.Update is null)
        {
            yield return (
                "deletion.here",
                $"a deletion of {Quote.Of(entity.Name)} in Odoo is to archive it there, but no endpoint does; "
                    + "add endpoints.update or keep the record"
            );
        }
    }
}
