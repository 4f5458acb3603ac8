<?php
// Prints what is stored, a line of JSON for each response: php list.php

$db = new PDO('sqlite:' . (getenv('DATABASE') ?: __DIR__ . '/feedback.sqlite'));
foreach ($db->query('SELECT id, survey, answers FROM responses', PDO::FETCH_ASSOC) as $row) {
    $row['answers'] = json_decode($row['answers']);
    echo json_encode($row), "\n";
}
