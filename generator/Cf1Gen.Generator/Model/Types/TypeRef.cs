namespace Cf1Gen.Generator.Model.Types;

/// <summary>A reference to a C# type; the emitters decide how it is written.</summary>
internal abstract record TypeRef
{
    /// <summary>Gets a value indicating whether a nullable value of the type is a <see cref="System.Nullable{T}"/>.</summary>
    public abstract bool IsValueType { get; }
}
