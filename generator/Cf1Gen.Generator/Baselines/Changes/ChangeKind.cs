namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>The kinds of changes of a client.</summary>
internal enum ChangeKind
{
    /// <summary>A member does not exist any more.</summary>
    Removed,

    /// <summary>A member has another name in C#.</summary>
    Renamed,

    /// <summary>A member has another type, or a method another signature.</summary>
    TypeChanged,

    /// <summary>Callers have to pass or set what they did not have to before.</summary>
    RequiredInRequest,

    /// <summary>A value of a response can be absent or null.</summary>
    OptionalInResponse,

    /// <summary>A value of an enum does not exist any more.</summary>
    EnumValueRemoved,

    /// <summary>A method with the same name calls another HTTP method or path.</summary>
    RouteChanged,

    /// <summary>A request or a response is serialized in another way.</summary>
    SerializationChanged,

    /// <summary>A member is deprecated.</summary>
    Deprecated,

    /// <summary>A member is new.</summary>
    Added,

    /// <summary>A request accepts more, or a response promises more.</summary>
    Relaxed,
}
