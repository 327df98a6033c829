using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Names the members of the kinds of types.</summary>
internal static class MemberWords
{
    /// <summary>Returns the subject of changes of a member.</summary>
    public static ChangeSubject SubjectOf(TypeKind type) => type switch
    {
        TypeKind.Enum => ChangeSubject.EnumValue,
        TypeKind.Union => ChangeSubject.UnionCase,
        _ => ChangeSubject.Property,
    };

    /// <summary>Returns the noun for a member in messages.</summary>
    public static string NounOf(TypeKind type) => type switch
    {
        TypeKind.Enum => "value",
        TypeKind.Union => "case",
        TypeKind.Options => "parameter",
        _ => "property",
    };
}
