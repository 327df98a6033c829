namespace Cf1Gen.Compatibility.Verbs;

/// <summary>A method that does not have the verb of its operation's id.</summary>
/// <param name="Verb">The verb of the vendor.</param>
/// <param name="Document">The document.</param>
/// <param name="OperationId">The id.</param>
/// <param name="Method">The method.</param>
public sealed record Disagreement(string Verb, string Document, string OperationId, GeneratedMethod Method)
{
    /// <summary>Gets what disagreements that have the same cause have in common.</summary>
    public string Pattern =>
        $"{Verb} ({Method.Route.Split(' ')[0]}{(Method.ReturnsList ? ", list" : "")}) -> {FirstWord(Method.Name)}";

    private static string FirstWord(string name) => OperationVerb.WordsOf(name) is [var first, ..] ? first : name;
}
