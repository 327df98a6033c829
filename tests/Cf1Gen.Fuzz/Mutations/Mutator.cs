using System.Text.Json;
using Cf1Gen.Fuzz.Documents;

namespace Cf1Gen.Fuzz.Mutations;

/// <summary>Creates mutants. Each depends only on the documents, the seed and its index.</summary>
internal sealed class Mutator(DocumentSet documents, int seed)
{
    private const int MostSteps = 8;

    public Mutant Make(int index)
    {
        // The constructor of Random takes one number, and neighbours should have nothing in common.
        var random = new Random(unchecked((seed * 397) ^ (index * 16_777_619)));
        var document = documents.Any(random);
        var steps = new List<string>();
        var isYaml = document.IsYaml;
        var text = document.Text;
        if (document.Tree is not null && (!isYaml || random.Next(3) == 0))
        {
            text = MutateTree(document, random, steps);
            isYaml = random.Next(10) == 0;
        }

        // Changes that a tree cannot represent: truncation, duplicate keys, wrong indentation.
        if (steps.Count == 0 || random.Next(12) == 0)
        {
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                var step = TextMutations.All[random.Next(TextMutations.All.Count)];
                text = step.Method.Invoke(text, random);
                steps.Add(step.Name);
            }
        }

        return new Mutant(index, document.Name, steps, isYaml ? "mutant.yaml" : "mutant.json", text);
    }

    private string MutateTree(SourceDocument document, Random random, List<string> steps)
    {
        var tree = new MutableTree(Excerpt.Of(document, random));
        for (var count = random.Next(1, MostSteps + 1); count > 0; count--)
        {
            var step = TreeMutations.All[random.Next(TreeMutations.All.Count)];
            step.Method.Invoke(tree, documents, random);
            steps.Add(step.Name);
        }

        return tree.ToText(new JsonSerializerOptions { WriteIndented = random.Next(2) == 0, MaxDepth = 2_000 });
    }
}
