namespace Bindery.Blueprints;

public enum DeletionPolicy
{
    Keep,
    Archive,
    Delete,
}
