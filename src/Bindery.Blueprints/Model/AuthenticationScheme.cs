namespace Bindery.Blueprints;

public enum AuthenticationScheme
{
    ApiKeyHeader,
    ApiKeyQuery,
    Basic,
    Bearer,
}
