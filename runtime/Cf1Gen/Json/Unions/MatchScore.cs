namespace Cf1Gen.Runtime;

/// <summary>Specifies how well a JSON value matches a type.</summary>
/// <param name="Quality"><see cref="None"/>, <see cref="Loose"/> or <see cref="Good"/>.</param>
internal readonly record struct MatchScore(int Quality)
{
    /// <summary>Gets the score of a value of another kind, such as a string where an object is expected.</summary>
    internal static MatchScore None => new(-1);

    /// <summary>Gets the score of a value of the expected kind of which a part does not match.</summary>
    internal static MatchScore Loose => new(0);

    /// <summary>Gets the score of a value that matches.</summary>
    internal static MatchScore Good => new(1);

    /// <summary>Gets a value indicating whether the value matches.</summary>
    internal bool IsGood => Quality == Good.Quality;

    /// <summary>Gets the number of optional members with another value than the only one that the type defines.</summary>
    internal int Contradictions { get; init; }

    /// <summary>Gets the number of members that the type defines.</summary>
    internal int Members { get; init; }

    /// <summary>Gets the number of members with a value that their enum does not contain.</summary>
    internal int NewValues { get; init; }

    /// <summary>Gets the number of members of the type that the value does not have.</summary>
    internal int Absent { get; init; }

    /// <summary>Gets the number of members with the only value that the type defines.</summary>
    internal int Constants { get; init; }

    /// <summary>Gets the number of members that are <c>null</c>, although the type does not allow it.</summary>
    internal int UnexpectedNulls { get; init; }

    /// <summary>Compares what distinguishes two types even if their nested objects differ.</summary>
    /// <returns>A positive number if this score is better, a negative number if the other is, and 0 if they are equal.</returns>
    internal int CompareMembers(in MatchScore other)
    {
        if (Quality != other.Quality || !IsGood)
        {
            return Quality - other.Quality;
        }

        if (Contradictions != other.Contradictions)
        {
            return other.Contradictions - Contradictions;
        }

        return Members != other.Members ? Members - other.Members : other.NewValues - NewValues;
    }

    /// <summary>Compares everything that distinguishes two types. Of types with the same members, the more specific is better.</summary>
    /// <inheritdoc cref="CompareMembers" path="/returns"/>
    internal int CompareAll(in MatchScore other)
    {
        var members = CompareMembers(other);
        if (members != 0 || !IsGood)
        {
            return members;
        }

        return Absent != other.Absent ? other.Absent - Absent
            : Constants != other.Constants ? Constants - other.Constants
            : other.UnexpectedNulls - UnexpectedNulls;
    }

    /// <summary>Returns the score of a list or map from the score of its first item.</summary>
    internal MatchScore OfCollection() => this with { Quality = Math.Max(Quality, Loose.Quality) };

    /// <summary>Adds the score of a member.</summary>
    internal MatchScore Add(in MatchScore member) => this with
    {
        Quality = member.IsGood ? Quality : Loose.Quality,
        Contradictions = Contradictions + member.Contradictions,
        Members = Members + member.Members,
        NewValues = NewValues + member.NewValues,
        Absent = Absent + member.Absent,
        Constants = Constants + member.Constants,
        UnexpectedNulls = UnexpectedNulls + member.UnexpectedNulls,
    };
}
