using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>Compiles a regular expression to the instructions of a nondeterministic automaton (Thompson's construction).</summary>
internal sealed class RegexpCompiler
{
    // Repetitions with bounds are copied, so that a short expression can become a large program.
    private const int MaximumInstructions = 5_000;

    private readonly List<RegexpInstruction> _program = [];
    private int _copies;

    /// <summary>Compiles an expression. The instructions are in reverse: the last one is the first that is executed.</summary>
    /// <exception cref="RegexpSyntaxException">The program would be too large.</exception>
    public static IReadOnlyList<RegexpInstruction> Compile(RegexpNode node)
    {
        var compiler = new RegexpCompiler();
        var accept = compiler.Add(RegexpInstructionKind.Accept, 0);
        var start = compiler.Compile(node, accept);

        // The matcher begins with the last instruction.
        compiler.Add(RegexpInstructionKind.Split, start, start);
        return compiler._program;
    }

    /// <summary>Compiles a node whose match continues at an instruction, and returns the index of its first instruction.</summary>
    private int Compile(RegexpNode node, int next)
    {
        switch (node)
        {
            case RegexpNode.Set set:
                return Add(RegexpInstructionKind.Read, next, characters: set.Characters);
            case RegexpNode.Anchor anchor:
                return Add(anchor.IsStart ? RegexpInstructionKind.Start : RegexpInstructionKind.End, next);
            case RegexpNode.Sequence sequence:
                return sequence.Parts.Reverse().Aggregate(next, (after, part) => Compile(part, after));
            case RegexpNode.Choice choice:
                return choice.Branches.Select(branch => Compile(branch, next)).ToList()
                    .Aggregate((first, second) => Add(RegexpInstructionKind.Split, first, second));
            default:
                return CompileRepetition((RegexpNode.Repetition)node, next);
        }
    }

    private int CompileRepetition(RegexpNode.Repetition repetition, int next)
    {
        if (repetition.Maximum is { } maximum)
        {
            var after = next;
            for (var optional = repetition.Minimum; optional < maximum; optional++)
            {
                next = Add(RegexpInstructionKind.Split, Copy(repetition.Part, next), after);
            }
        }
        else
        {
            var loop = Add(RegexpInstructionKind.Split, next, next);
            _program[loop] = _program[loop] with { Other = Copy(repetition.Part, loop) };
            next = loop;
        }

        for (var required = 0; required < repetition.Minimum; required++)
        {
            next = Copy(repetition.Part, next);
        }

        return next;
    }

    private int Copy(RegexpNode part, int next)
    {
        // An empty part has no instructions, but takes time nevertheless.
        CheckSize(++_copies);
        return Compile(part, next);
    }

    private int Add(RegexpInstructionKind kind, int next, int other = 0, CharacterSet? characters = null)
    {
        CheckSize(_program.Count);
        _program.Add(new RegexpInstruction(kind, next, other, characters));
        return _program.Count - 1;
    }

    private static void CheckSize(int size)
    {
        if (size >= MaximumInstructions)
        {
            throw new RegexpSyntaxException(0, "its repetitions expand to an expression that is too large");
        }
    }
}
