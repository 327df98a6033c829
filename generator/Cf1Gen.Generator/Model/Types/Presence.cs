namespace Cf1Gen.Generator.Model.Types;

/// <summary>What the document says of a property's absence and of null.</summary>
internal enum Presence
{
    /// <summary>Always there, never null: <c>required T</c>.</summary>
    Required,

    /// <summary>Always there, null allowed: <c>required T?</c>.</summary>
    RequiredNullable,

    /// <summary>May be absent, never null: <c>T?</c>, where null means absent.</summary>
    Optional,

    /// <summary>May be absent or null, and the two differ: <c>Optional&lt;T?&gt;</c>.</summary>
    OptionalNullable,
}
