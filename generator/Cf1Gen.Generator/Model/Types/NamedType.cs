namespace Cf1Gen.Generator.Model.Types;

/// <summary>A reference to a generated type by its name in C#.</summary>
/// <param name="Name">The name of the type.</param>
internal abstract record NamedType(string Name) : TypeRef;
