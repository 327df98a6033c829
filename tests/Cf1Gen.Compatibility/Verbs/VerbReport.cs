namespace Cf1Gen.Compatibility.Verbs;

/// <summary>The names of several documents.</summary>
public sealed class VerbReport
{
    private const int Longest = 60;

    private readonly List<string> _doubles = [];
    private readonly List<string> _posts = [];
    private readonly List<string> _numbered = [];
    private readonly List<string> _hashed = [];
    private readonly List<string> _long = [];
    private readonly List<Disagreement> _disagreements = [];

    /// <summary>Gets the number of documents.</summary>
    public int Documents { get; private set; }

    /// <summary>Gets the number of operations that have a method.</summary>
    public int Methods { get; private set; }

    /// <summary>Gets the number of types.</summary>
    public int Types { get; private set; }

    /// <summary>Gets the number of operations whose id contains a verb that fits the HTTP method.</summary>
    public int WithVerb { get; private set; }

    /// <summary>Gets the number of operations whose id contains a verb that contradicts the HTTP method.</summary>
    public int Contradictions { get; private set; }

    /// <summary>Gets the number of methods that have the verb of their id.</summary>
    public int Agreements => WithVerb - _disagreements.Count;

    /// <summary>Gets the methods that do not.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _disagreements;

    /// <summary>Adds a document.</summary>
    /// <param name="document">The name of the document.</param>
    /// <param name="operationIds">The ids by HTTP method and path.</param>
    /// <param name="components">The names of the components.</param>
    /// <param name="names">The names in the generated code.</param>
    public void Add(
        string document, IReadOnlyDictionary<string, string> operationIds, IEnumerable<string> components, GeneratedNames names)
    {
        ArgumentNullException.ThrowIfNull(operationIds);
        ArgumentNullException.ThrowIfNull(names);
        Documents++;
        Methods += names.Methods.Count;
        Types += names.Types.Count;
        _numbered.AddRange(names.NumberedTypes(components).Select(name => $"{name} ({document})"));
        _hashed.AddRange(names.HashedTypes.Select(name => $"{name} ({document})"));
        _long.AddRange(names.Types.Where(name => name.Length > Longest).Select(name => $"{name} ({document})"));
        _doubles.AddRange(names.Methods.Where(method => OperationVerb.IsDouble(method.Name)).Select(method => Describe(method, document)));
        _posts.AddRange(names.Methods.Where(method => OperationVerb.WordsOf(method.Name) is ["post", ..])
            .Select(method => Describe(method, document)));
        foreach (var method in names.Methods)
        {
            if (operationIds.GetValueOrDefault(method.Route) is { } id && OperationVerb.Find(id, method.Route.Split(' ')[0]) is { } verb)
            {
                Compare(document, id, verb, method);
            }
        }
    }

    /// <summary>Prints the numbers, and the most frequent disagreements.</summary>
    public void Print(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{Documents} documents, {Methods} methods, {Types} types");
        output.WriteLine($"{WithVerb} operation ids with a verb; {Contradictions} more with a verb that contradicts the HTTP method");
        output.WriteLine(FormattableString.Invariant(
            $"{Agreements} methods have the verb: {(WithVerb == 0 ? 100 : 100.0 * Agreements / WithVerb):0.0} %"));
        PrintNames(output, "methods with two verbs", _doubles);
        PrintNames(output, "methods called Post", _posts);
        PrintNames(output, "numbered types", _numbered);
        PrintNames(output, "hashed types", _hashed);
        PrintNames(output, $"types with more than {Longest} characters", _long);
        output.WriteLine("Most frequent disagreements (verb, HTTP method -> first word of the method):");
        foreach (var group in _disagreements.GroupBy(found => found.Pattern)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(20))
        {
            output.WriteLine($"{group.Count(),6}  {group.Key}");
            foreach (var found in group.DistinctBy(found => found.Document).Take(3))
            {
                output.WriteLine($"        {found.OperationId}: {Describe(found.Method, found.Document)}");
            }
        }
    }

    private static void PrintNames(TextWriter output, string title, List<string> names)
    {
        output.WriteLine($"{names.Count} {title}");
        foreach (var name in names.Take(8))
        {
            output.WriteLine("        " + name);
        }
    }

    private static string Describe(GeneratedMethod method, string document) =>
        $"{method.Route} -> {method.Client}.{method.Name} ({document})";

    private void Compare(string document, string id, string verb, GeneratedMethod method)
    {
        if (OperationVerb.Contradicts(verb, method.Route.Split(' ')[0]))
        {
            Contradictions++;
            return;
        }

        WithVerb++;
        var words = OperationVerb.WordsOf(method.Name);
        var isList = method.ReturnsList && OperationVerb.IsReading(verb) && words is ["list", ..];
        if (!isList && !words.Contains(verb))
        {
            _disagreements.Add(new Disagreement(verb, document, id, method));
        }
    }
}
