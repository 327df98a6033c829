using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>A schema and where the document has it.</summary>
internal readonly struct SchemaAt
{
    public SchemaAt(IOpenApiSchema schema, string pointer)
    {
        Schema = schema;
        Pointer = pointer;
    }

    public IOpenApiSchema Schema { get; }

    public string Pointer { get; }

    public SchemaAt Then(string keyword, IOpenApiSchema child) => new(child, Pointer.Then(keyword));

    public SchemaAt Then(string keyword, string name, IOpenApiSchema child) => new(child, Pointer.Then(keyword).Then(name));

    public SchemaAt Then(string keyword, int index, IOpenApiSchema child) => new(child, Pointer.Then(keyword).Then(index));
}
