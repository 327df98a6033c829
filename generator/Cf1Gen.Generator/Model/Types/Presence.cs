namespace Cf1Gen.Generator.Model.Types;

/// <summary>Specifies whether a property can be absent, and whether it can be null.</summary>
internal enum Presence
{
    /// <summary>Always present, never null: <c>required T</c>.</summary>
    Required,

    /// <summary>Always present, can be null: <c>required T?</c>.</summary>
    RequiredNullable,

    /// <summary>Always present in responses and never null; callers do not set it: <c>T</c> without the modifier.</summary>
    Received,

    /// <summary>Always present in requests and never null, absent in responses: <c>required T</c>.</summary>
    Sent,

    /// <summary>Can be absent, never null: <c>T?</c>, where null means absent.</summary>
    Optional,

    /// <summary>Can be absent or null, which are different: <c>Optional&lt;T?&gt;</c>.</summary>
    OptionalNullable,
}
