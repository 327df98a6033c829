namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>The parts of a client that can change.</summary>
internal enum ChangeSubject
{
    /// <summary>The root client and its namespace, or a client below it.</summary>
    Client,

    /// <summary>A setting of the client.</summary>
    Setting,

    /// <summary>A method.</summary>
    Operation,

    /// <summary>A parameter of a method.</summary>
    Parameter,

    /// <summary>A generated type.</summary>
    Type,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A value of an enum.</summary>
    EnumValue,

    /// <summary>A case of a union.</summary>
    UnionCase,
}
