using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>The instructions at which the match of an expression can continue at a position of the text.</summary>
/// <param name="program">The instructions of the expression.</param>
/// <param name="length">The length of the text.</param>
/// <param name="isWhole"><see langword="true"/> if the match must end at the end of the text.</param>
internal sealed class RegexpStates(IReadOnlyList<RegexpInstruction> program, int length, bool isWhole)
{
    private readonly bool[] _isVisited = new bool[program.Count];
    private readonly List<int> _visited = [];
    private readonly Stack<int> _remaining = [];

    /// <summary>Gets the instructions that read the next character.</summary>
    public List<int> Reads { get; } = [];

    /// <summary>Gets a value indicating whether the expression matches the text before the position.</summary>
    public bool IsAccepted { get; private set; }

    /// <summary>Removes all instructions.</summary>
    public void Clear()
    {
        _visited.ForEach(instruction => _isVisited[instruction] = false);
        _visited.Clear();
        Reads.Clear();
        IsAccepted = false;
    }

    /// <summary>Adds an instruction, and those at which it continues without reading a character.</summary>
    public void Add(int instruction, int position)
    {
        _remaining.Push(instruction);
        while (_remaining.Count > 0)
        {
            var index = _remaining.Pop();
            if (_isVisited[index])
            {
                continue;
            }

            _isVisited[index] = true;
            _visited.Add(index);
            switch (program[index].Kind)
            {
                case RegexpInstructionKind.Read:
                    Reads.Add(index);
                    break;
                case RegexpInstructionKind.Split:
                    _remaining.Push(program[index].Other);
                    _remaining.Push(program[index].Next);
                    break;
                case RegexpInstructionKind.Start when position == 0:
                case RegexpInstructionKind.End when position == length:
                    _remaining.Push(program[index].Next);
                    break;
                case RegexpInstructionKind.Accept:
                    IsAccepted |= !isWhole || position == length;
                    break;
            }
        }
    }
}
