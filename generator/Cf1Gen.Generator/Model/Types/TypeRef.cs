namespace Cf1Gen.Generator.Model.Types;

/// <summary>A C# type as the document implies it; how it is spelled is the printer's business.</summary>
internal abstract record TypeRef
{
    /// <summary>Whether values of the type can be null only when wrapped in <see cref="System.Nullable{T}"/>.</summary>
    public abstract bool IsValueType { get; }
}
