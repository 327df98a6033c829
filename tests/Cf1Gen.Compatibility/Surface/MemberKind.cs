namespace Cf1Gen.Compatibility.Surface;

/// <summary>A kind of member.</summary>
public enum MemberKind
{
    /// <summary>A method, an operator or a conversion.</summary>
    Method,

    /// <summary>A constructor.</summary>
    Constructor,

    /// <summary>A property or an indexer.</summary>
    Property,

    /// <summary>A field or a constant.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,
}
